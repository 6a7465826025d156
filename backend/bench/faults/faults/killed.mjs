/** The service is killed (kill -9) under load and started again, as whoever supervises it would. */
export const fault = {
  recoversFromStartOfMending: false,
  async strike({ service }) {
    await service.kill()
  },
  mend: ({ service }) => service.start(),
}

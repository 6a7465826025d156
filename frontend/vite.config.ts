import { fileURLToPath, URL } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { antdSheetPlugin } from './config/antd-sheet.ts'
import { runtimeConfigPlugin } from './config/runtime-config.ts'

const env = process.env
const server = {
  host: '127.0.0.1',
  port: Number(env.YAODIAN_SPA_PORT ?? 3000),
  strictPort: true,
  proxy: {
    '/api': { target: env.YAODIAN_API_URL ?? 'http://localhost:8080', changeOrigin: false },
  },
}

export default defineConfig({
  plugins: [react(), antdSheetPlugin(), runtimeConfigPlugin(env)],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server,
  preview: server,
  build: {
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/ },
            { name: 'echarts', test: /node_modules[\\/](echarts|zrender)[\\/]/ },
            {
              name: 'antd-core',
              test: /node_modules[\\/](antd|@rc-component|@ant-design)[\\/]/,
              tags: ['$initial'],
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['{config,src}/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
    testTimeout: 40_000,
    // Making a browser and reading antd anew for each file took two thirds of the time.
    isolate: false,
    css: false,
  },
})

package org.yaodian.workplan.webhook.domain;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * A block of addresses that begin with the same bits.
 *
 * @param bits how long an address of the family is
 * @param prefix how many bits they have in common
 * @param first those bits, as a number
 */
record NetBlock(int bits, int prefix, BigInteger first) {
    /** Reads CIDR notation, for example {@code 10.0.0.0/8}. */
    static NetBlock of(String cidr) {
        int slash = cidr.indexOf('/');
        byte[] address = InetAddress.ofLiteral(cidr.substring(0, slash)).getAddress();
        int prefix = Integer.parseInt(cidr.substring(slash + 1));
        return new NetBlock(address.length * Byte.SIZE, prefix, start(address, prefix));
    }

    boolean contains(InetAddress other) {
        byte[] address = other.getAddress();
        return address.length * Byte.SIZE == bits && start(address, prefix).equals(first);
    }

    private static BigInteger start(byte[] address, int prefix) {
        return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - prefix);
    }
}

package org.yaodian.workplan.webhook.domain;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;

/** What an address is good for, after the special-purpose registries of IANA. Only public ones are called unasked. */
enum AddressKind {
    UNSPECIFIED(NetBlock.of("0.0.0.0/8"), NetBlock.of("::/128")),
    LOOPBACK(NetBlock.of("127.0.0.0/8"), NetBlock.of("::1/128")),
    /** Also where clouds hand out the credentials of a machine. */
    LINK_LOCAL(NetBlock.of("169.254.0.0/16"), NetBlock.of("fe80::/10")),
    PRIVATE(
            NetBlock.of("10.0.0.0/8"),
            NetBlock.of("172.16.0.0/12"),
            NetBlock.of("192.168.0.0/16"),
            NetBlock.of("fc00::/7"),
            NetBlock.of("fec0::/10")),
    /** Between a carrier and its customers. */
    SHARED(NetBlock.of("100.64.0.0/10")),
    MULTICAST(NetBlock.of("224.0.0.0/4"), NetBlock.of("ff00::/8")),
    RESERVED(
            NetBlock.of("192.0.0.0/24"),
            NetBlock.of("192.0.2.0/24"),
            NetBlock.of("192.88.99.0/24"),
            NetBlock.of("198.18.0.0/15"),
            NetBlock.of("198.51.100.0/24"),
            NetBlock.of("203.0.113.0/24"),
            NetBlock.of("240.0.0.0/4"),
            NetBlock.of("2001::/23"),
            NetBlock.of("2001:db8::/32"),
            NetBlock.of("2002::/16"),
            NetBlock.of("3fff::/20")),
    PUBLIC();

    private static final NetBlock GLOBAL_UNICAST = NetBlock.of("2000::/3");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it immutable
    private final List<NetBlock> blocks;

    AddressKind(NetBlock... blocks) {
        this.blocks = List.of(blocks);
    }

    /** The kind of an address; of IPv6 what is not assigned for the public is reserved, also IPv4 in disguise. */
    static AddressKind of(InetAddress address) {
        for (AddressKind kind : values()) {
            if (kind.blocks.stream().anyMatch(block -> block.contains(address))) {
                return kind;
            }
        }
        return address instanceof Inet4Address || GLOBAL_UNICAST.contains(address) ? PUBLIC : RESERVED;
    }

    /** The code of the problem with an address of this kind. */
    String problem() {
        return "webhook.address-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

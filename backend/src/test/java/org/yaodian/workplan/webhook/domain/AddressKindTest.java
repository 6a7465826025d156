package org.yaodian.workplan.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.0.0.0                  | UNSPECIFIED
            0.1.2.3                  | UNSPECIFIED
            ::                       | UNSPECIFIED
            127.0.0.1                | LOOPBACK
            127.255.255.254          | LOOPBACK
            ::1                      | LOOPBACK
            ::ffff:127.0.0.1         | LOOPBACK
            169.254.169.254          | LINK_LOCAL
            ::ffff:169.254.169.254   | LINK_LOCAL
            fe80::1                  | LINK_LOCAL
            10.1.2.3                 | PRIVATE
            172.16.0.1               | PRIVATE
            172.31.255.255           | PRIVATE
            192.168.1.1              | PRIVATE
            ::ffff:10.0.0.1          | PRIVATE
            fd12:3456:789a::1        | PRIVATE
            fec0::1                  | PRIVATE
            100.64.0.1               | SHARED
            100.127.255.255          | SHARED
            224.0.0.1                | MULTICAST
            ff02::1                  | MULTICAST
            255.255.255.255          | RESERVED
            240.0.0.1                | RESERVED
            192.0.0.170              | RESERVED
            192.0.2.1                | RESERVED
            198.18.0.1               | RESERVED
            198.51.100.7             | RESERVED
            203.0.113.9              | RESERVED
            ::127.0.0.1              | RESERVED
            64:ff9b::7f00:1          | RESERVED
            100::1                   | RESERVED
            2001::1                  | RESERVED
            2001:db8::1              | RESERVED
            2002:7f00:1::            | RESERVED
            3fff::1                  | RESERVED
            9.255.255.255            | PUBLIC
            11.0.0.0                 | PUBLIC
            100.63.255.255           | PUBLIC
            100.128.0.0              | PUBLIC
            172.15.255.255           | PUBLIC
            172.32.0.0               | PUBLIC
            192.167.255.255          | PUBLIC
            223.255.255.255          | PUBLIC
            2400:3200::1             | PUBLIC
            """)
    void eachAddressIsOfOneKind(String address, AddressKind kind) {
        assertThat(AddressKind.of(InetAddress.ofLiteral(address))).isEqualTo(kind);
    }
}

package org.yaodian.workplan.testing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.security.Security;
import java.util.stream.Stream;

/**
 * What names stand for, as tests say; all other names as ever. Java asks it for every name, so what is tested sees real names, also
 * ones that change what they stand for. Nothing is remembered of an answer.
 */
public final class TestNames extends InetAddressResolverProvider {
    private static final String PROPERTY = "yaodian.test.name.";

    static {
        Security.setProperty("networkaddress.cache.ttl", "0");
        Security.setProperty("networkaddress.cache.negative.ttl", "0");
    }

    /** Lets a name stand for those addresses from now on. */
    public static void set(String name, String... addresses) {
        System.setProperty(PROPERTY + name, String.join(",", addresses));
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver usual = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                String addresses = System.getProperty(PROPERTY + host);
                return addresses == null
                        ? usual.lookupByName(host, policy)
                        : Stream.of(addresses.split(",")).map(InetAddress::ofLiteral);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return usual.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "test names";
    }
}

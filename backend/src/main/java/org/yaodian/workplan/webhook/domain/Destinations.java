package org.yaodian.workplan.webhook.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says whether and where an address may be called. A name is looked up here and nowhere else, and one address that is not public
 * spoils all of them: what is called then is the address that was looked at, whatever the name stands for a moment later.
 */
@ApplicationScoped
class Destinations {
    private final Set<String> allowed;

    Destinations(WebhookSettings settings) {
        this.allowed = settings.allowedHosts().orElse(List.of()).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Where to call it now.
     *
     * @param attempt of several addresses each attempt takes the next
     */
    Destination of(String text, int attempt) throws UnsafeUrl {
        URI url = readable(text);
        boolean isAllowed = isAllowed(url);
        if (!isAllowed && !Destination.isSecure(url)) {
            throw new UnsafeUrl("webhook.url-not-https", url.getHost());
        }
        InetAddress[] found = lookedUp(url.getHost());
        if (!isAllowed) {
            refuseInside(url.getHost(), found);
        }
        InetAddress address = found[Math.floorMod(attempt, found.length)];
        return new Destination(url, new InetSocketAddress(address, Destination.port(url)));
    }

    private static URI readable(String text) throws UnsafeUrl {
        URI url;
        try {
            url = URI.create(text);
        } catch (IllegalArgumentException unreadable) {
            throw new UnsafeUrl("webhook.url-malformed");
        }
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new UnsafeUrl("webhook.url-scheme");
        }
        if (url.getRawUserInfo() != null) {
            throw new UnsafeUrl("webhook.url-user");
        }
        if (url.getHost() == null || url.getRawFragment() != null || url.getPort() > 65_535) {
            throw new UnsafeUrl("webhook.url-malformed");
        }
        return url;
    }

    private boolean isAllowed(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return allowed.contains(host) || allowed.contains(host + ":" + Destination.port(url));
    }

    private static InetAddress[] lookedUp(String host) throws UnsafeUrl {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new UnsafeUrl("webhook.name-unknown", host);
        }
    }

    private static void refuseInside(String host, InetAddress[] found) throws UnsafeUrl {
        for (InetAddress address : found) {
            AddressKind kind = AddressKind.of(address);
            if (kind != AddressKind.PUBLIC) {
                String outside = Arrays.stream(found)
                        .filter(other -> AddressKind.of(other) == AddressKind.PUBLIC)
                        .map(InetAddress::getHostAddress)
                        .findFirst()
                        .orElse(null);
                throw outside == null
                        ? new UnsafeUrl(kind.problem(), named(host, address))
                        : new UnsafeUrl("webhook.address-mixed", host, outside, address.getHostAddress());
            }
        }
    }

    private static String named(String host, InetAddress address) {
        String literal = address.getHostAddress();
        return host.equals(literal) ? literal : host + " (" + literal + ")";
    }
}

package org.yaodian.workplan.reminder.domain;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The address of a group robot, which carries its key. */
final class RobotAddress {
    private static final int SHOWN_CHARACTERS = 4;

    private RobotAddress() {}

    /** Whether it may be called: by https (or http where that will do), at one of the hosts, without a user in it. */
    static boolean isAllowed(String address, List<String> hosts, boolean httpWillDo) {
        try {
            URI uri = URI.create(address);
            boolean scheme = "https".equals(uri.getScheme()) || (httpWillDo && "http".equals(uri.getScheme()));
            return scheme
                    && uri.getUserInfo() == null
                    && uri.getHost() != null
                    && hosts.contains(uri.getHost().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Its host and last characters. */
    static String masked(String address) {
        return URI.create(address).getHost() + "/…" + address.substring(address.length() - SHOWN_CHARACTERS);
    }
}

package org.yaodian.workplan.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.workplan.local.LocalPorts.Port;

/** Finds out which ports are taken before anything is started. */
final class PortCheck {

    private static final int PATIENCE_MILLIS = 200;

    private PortCheck() {}

    /** One line for each port that can't be used; empty when all is well. */
    static List<String> problems(List<Port> ports) {
        List<String> problems = new ArrayList<>();
        for (Port port : ports) {
            if (taken(port.number())) {
                problems.add("Port %d for %s is taken by another program; stop that, or choose another with %s=<port>"
                        .formatted(port.number(), port.part(), port.variable()));
            }
        }
        return problems;
    }

    private static boolean taken(int number) {
        return !bindable(number) || answersOnIpv6(number);
    }

    private static boolean bindable(int number) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), number));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A browser asks localhost on IPv6 first: a stranger there would be taken for us. */
    private static boolean answersOnIpv6(int number) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("::1"), number), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

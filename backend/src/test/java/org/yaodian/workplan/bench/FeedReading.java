package org.yaodian.workplan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** One client reads all changes from the beginning, page by page, as a system does that connects for the first time. */
final class FeedReading {

    private static final int PAGE = 1000;
    private static final int PAGES_OF_WARM_UP = 60;

    private final SizedSystem system;
    private final Api api;

    FeedReading(SizedSystem system) {
        this.system = system;
        this.api = new Api(system.settings());
    }

    FeedFigures measure() {
        System.out.println("Measuring: changes");
        String token = api.token();
        // Pages of another size: none that is measured may be an answer given again.
        read(token, PAGE - 1, PAGES_OF_WARM_UP);
        long from = System.nanoTime();
        int events = read(token, PAGE, Integer.MAX_VALUE);
        double rate = events / ((System.nanoTime() - from) / 1e9);
        System.out.printf(Locale.ROOT, "%,d events were read, %.0f a second%n", events, rate);
        return new FeedFigures(events, rate, new LiveFeed(system).measure());
    }

    private int read(String token, int limit, int mostPages) {
        int events = 0;
        String since = "";
        for (int pages = 0; pages < mostPages; pages++) {
            JsonNode part = Api.json(api.call(Call.get("/api/v1/changes?limit=" + limit + "&since=" + since), token));
            int page = part.path("items").size();
            if (page == 0) {
                return events;
            }
            events += page;
            since = part.path("page").path("next").asText();
        }
        return events;
    }
}

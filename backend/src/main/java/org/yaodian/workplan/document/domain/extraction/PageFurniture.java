package org.yaodian.workplan.document.domain.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Leaves out what stands on pages and not in the text: page numbers, and a line above or below that most pages repeat. */
final class PageFurniture {
    private static final Pattern NUMBER = Pattern.compile("[-—–－·•\\s]*\\d{1,3}[-—–－·•\\s]*|第\\s*\\d{1,3}\\s*页.*");
    private static final int FEWEST_PAGES = 3;

    private PageFurniture() {}

    /** The pages one after the other, with no empty line where one ends. */
    static String without(List<String> pages) {
        List<List<String>> lines = pages.stream().map(PageFurniture::written).toList();
        Map<String, Integer> edges = new HashMap<>();
        lines.stream().filter(page -> page.size() > 1).forEach(page -> {
            edges.merge(page.get(0), 1, Integer::sum);
            edges.merge(page.get(page.size() - 1), 1, Integer::sum);
        });
        StringBuilder text = new StringBuilder();
        for (List<String> page : lines) {
            for (int place = 0; place < page.size(); place++) {
                String line = page.get(place);
                boolean edge = place == 0 || place == page.size() - 1;
                boolean repeated = edges.getOrDefault(line, 0) >= Math.max(FEWEST_PAGES, pages.size() / 2);
                if (!edge || !(repeated || NUMBER.matcher(line).matches())) {
                    text.append(line).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static List<String> written(String page) {
        List<String> lines = new ArrayList<>(page.lines().map(String::strip).toList());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
        return lines;
    }
}

package org.yaodian.workplan.document.domain.extraction;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes the text out of a web page: a line for each paragraph, a line of cells for each row of a table. */
final class HtmlTexts {
    private static final String BLOCKS = "p, div, h1, h2, h3, h4, h5, h6, li, br, section, article, table, tr";

    private HtmlTexts() {}

    static String read(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, nav, footer, noscript, template").remove();
        for (Element row : page.select("tr")) {
            String cells = row.select("> td, > th").stream().map(Element::text).collect(Collectors.joining("\t"));
            if (row.selectFirst("table") == null) {
                row.empty().appendText("\n" + cells);
            }
        }
        page.select(BLOCKS).forEach(block -> block.after("\n"));
        page.select(BLOCKS).forEach(block -> block.before("\n"));
        return page.body().wholeText();
    }
}

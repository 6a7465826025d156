package org.yaodian.workplan.document.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaodian.workplan.document.DocumentRole;
import org.yaodian.workplan.document.NamedDocument;

/** Finds the documents 《…》 that a task mentions, and why it does. */
final class TitledDocuments {
    static final String ISSUING = "制定|制订|印发|出台|起草|编制|修订|发布|草拟|拟定|拟订|研制|编印|编写|制发|颁布|公布|形成|报送|印制";
    private static final Pattern ISSUED =
            Pattern.compile("(?:" + ISSUING + ")(?:完善|实施|并|了|出台|印发|好|全[省市县区])*[^,。;《》]{0,12}$");
    private static final Pattern ISSUED_BEHIND =
            Pattern.compile("^(?:的|等(?:文件)?)?(?:制定|制订|印发|出台|起草|编制|修订|发布)(?:工作|印发)?");
    private static final Pattern IMPLEMENTED =
            Pattern.compile("(?:落实|实施|执行|按照|按|根据|依据|贯彻|推进|遵守|对照|围绕|遵循|依照|推动|学习|宣传|落地|施行|用好|开展|深化|推行|完成)[^,。;]{0,16}$");
    private static final Pattern CHAINED = Pattern.compile("[》)]?(?:及其?|和|与|、|以及)?$");
    private static final int CLAUSE = 60;

    private final SourceText text;
    private final Enclosures enclosures;

    TitledDocuments(SourceText text, Enclosures enclosures) {
        this.text = text;
        this.enclosures = enclosures;
    }

    List<NamedDocument> in(Span block) {
        List<NamedDocument> found = new ArrayList<>();
        for (int place = block.start(); place < block.end(); place++) {
            int closing = text.at(place) == '《' ? enclosures.closing(place) : -1;
            if (closing > 0 && closing < block.end() && closing > place + 1) {
                NamedDocument last = found.isEmpty() ? null : found.get(found.size() - 1);
                DocumentRole role =
                        last != null && isChained(last.end(), place) ? last.role() : role(block, place, closing);
                found.add(new NamedDocument(text.words(place + 1, closing), role, place, closing + 1));
                place = closing;
            }
        }
        return found;
    }

    private boolean isChained(int from, int to) {
        return to - from <= 2
                && CHAINED.matcher(text.folded().substring(from, to)).matches();
    }

    private DocumentRole role(Span block, int start, int closing) {
        int from = Math.max(block.start(), start - CLAUSE);
        for (int place = start - 1; place >= from; place--) {
            if ("。;\n".indexOf(text.at(place)) >= 0 || (text.at(place) == ',' && place < start - 1)) {
                from = place + 1;
            }
        }
        String before = text.folded().substring(from, start);
        String after = text.folded().substring(closing + 1, Math.min(block.end(), closing + 13));
        if (ISSUED.matcher(before).find() || ISSUED_BEHIND.matcher(after).find()) {
            return DocumentRole.TO_BE_ISSUED;
        }
        return IMPLEMENTED.matcher(before).find() ? DocumentRole.TO_BE_IMPLEMENTED : DocumentRole.EXISTING_BASIS;
    }
}

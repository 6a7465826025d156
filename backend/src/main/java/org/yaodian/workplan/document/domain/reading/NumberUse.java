package org.yaodian.workplan.document.domain.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Tells which numbers are figures to reach, and which are dates, names, sizes of what is counted, or how things are today. */
final class NumberUse {
    private static final String COMPLETING =
            "建成|新建|改建|扩建|改造|新增|增加|建设|打造|培育|创建|举办|召开|开展|完成|培养|招聘|招录|引进|评选|认定|组建|成立|设立|开设|开办|推出|出台|制定|选派|遴选|选树|组织|开通|配备|"
                    + "争创|争取|发展|创作|编写|开发|录制|征集|新认定|新招引|招引|建立|创成|落地|实施|扶持|资助|培训|发放|提供|种植|整治|更新|加装|布设|安装|落实|投放|"
                    + "表彰|选聘|补充|购置|新购|推广|形成|推动|推进|帮助|救助|各|达到?|为|有|不少于|至少|不低于|不超过|超过";
    private static final Pattern COMPLETED = Pattern.compile(".*(?:" + COMPLETING + ")(?:了|约|近)?$");
    private static final Pattern COMPLETING_WORD = Pattern.compile(COMPLETING);
    private static final Pattern HELD = Pattern.compile("举办|开办|开设|开展|组织|培训|班");
    private static final Pattern TODAY = Pattern.compile(
            "(?:现有|目前|截至|截止|已有|已建成?|已完成|已达|已累计|累计已|共有|原有|(?<![较比])(?:去年|上年)(?!.*(?:提高|提升|增长|增加|扩大|上升|下降|降低|减少|压减))).*");
    private static final Pattern ORDINAL = Pattern.compile("[第前后近每按逢]$");
    private static final Pattern CODE_BEFORE = Pattern.compile("[A-Za-z+.:/]$");
    private static final Pattern CODE_AFTER = Pattern.compile(
            "^(?:[A-Za-z+:]|\\.\\d|-\\d|号|级|届|年级|岁|周岁|代|型|版|强|线|路公交|环|世纪|点钟|时(?!段)|分(?!钟|之)|月|日|年|[个]?学期|纪念日|周年|条例|会合一|位一体|位数)");
    private static final Pattern BASELINE =
            Pattern.compile("^(?:的基础上)?(?:提高|提升|增加|增长|扩大|上升|下降|降低|压减|压缩|降|增|升)(?:到|至|为)");
    private static final Pattern DESCRIBED = Pattern.compile(
            "^(?:的)?(?:及)?(?:级)?(?:重大|重点|产业|工业|制造业|招商|优质|龙头|规上)?(?:项目|企业|产业|工程|集群|园区|板块|县|镇|村|强|俱乐部|元)");
    private static final Pattern DURATION_NAME =
            Pattern.compile("^(?:行动|计划|规划|攻坚|方案|工程|生活圈|服务圈|健身圈|交通圈|圈|热线|开放|制|一贯制|值班|营业)");
    private static final Pattern SIZED = Pattern.compile("^(?:及|含)?(?:以上|以下|以内)?的?(?:超?大班额|大班|班级|学校|村|乡镇|社区|规模|企业)");
    private static final Pattern MARKED = Pattern.compile("(?:满意度|得分|均分|评分|分数|分值|成绩|测评)[^,。;]*$");
    private static final Pattern EACH = Pattern.compile("[^\\d]{0,8}(?:各|每个?|均|分别)[^\\d]*");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final SourceText text;
    private final Enclosures enclosures;

    NumberUse(SourceText text, Enclosures enclosures) {
        this.text = text;
        this.enclosures = enclosures;
    }

    /** Whether the number is a figure that somebody is to reach. */
    boolean isFigure(Phrase phrase, int index, Limit limit) {
        Quantity quantity = phrase.quantities().get(index);
        String before = text.folded().substring(phrase.before(index), quantity.start());
        String after = text.folded().substring(quantity.end(), phrase.after(index));
        if (isEnclosed(quantity) || isCode(quantity, before, after) || isToday(phrase, quantity)) {
            return false;
        }
        String ahead = text.folded().substring(phrase.span().start(), quantity.start());
        if (isMark(quantity) && !(limit.isStated() && MARKED.matcher(ahead).find() && !goesOn(after))) {
            return false;
        }
        if (Ratios.is(quantity) && !Ratios.isFigure(ahead, limit)) {
            return false;
        }
        if (BASELINE.matcher(after).lookingAt()
                || (before.equals("或") && index > 0)
                || describes(phrase, index, after, limit)) {
            return false;
        }
        if (quantity.measure() == null && isScaled(quantity)) {
            return !DESCRIBED.matcher(after).lookingAt() && (limit.isStated() || !after.isEmpty());
        }
        if (quantity.measure() == null) {
            return limit.isStated() && !quantity.han() && !limit.words().equals("-") && !isYear(quantity);
        }
        if (quantity.is(Measure.Kind.DURATION)) {
            return isLimitedTime(quantity, limit, before, after);
        }
        return !quantity.han() || isCounted(quantity, before, after, limit);
    }

    /** 95分: a mark only where something is marked; 分 also begins other words. */
    private static boolean isMark(Quantity quantity) {
        return quantity.measure() != null && quantity.measure().code().equals(Measures.POINTS);
    }

    private static boolean goesOn(String after) {
        return !after.isEmpty() && "、()".indexOf(after.charAt(0)) < 0;
    }

    /** 80万 counts something even without a measure word. */
    private boolean isScaled(Quantity quantity) {
        char last = text.at(quantity.end() - quantity.behind().length() - 1);
        return !quantity.han() && (last == '万' || last == '亿');
    }

    /** In quotation or title marks, or in brackets that do not say what is part of it. */
    private boolean isEnclosed(Quantity quantity) {
        int place = quantity.start();
        if (enclosures.quotes(place)) {
            return true;
        }
        if (!enclosures.brackets(place)) {
            return false;
        }
        int opening = place;
        while (opening > 0 && text.at(opening) != '(' && text.at(opening) != '\n') {
            opening--;
        }
        return !text.folded().startsWith("(其中", opening);
    }

    private boolean isCode(Quantity quantity, String before, String after) {
        boolean unmeasured = quantity.measure() == null || quantity.is(Measure.Kind.DURATION);
        return ORDINAL.matcher(before).find()
                || CODE_BEFORE.matcher(before).find()
                || (unmeasured && CODE_AFTER.matcher(after).lookingAt())
                || (quantity.is(Measure.Kind.DURATION) && isYear(quantity))
                || (text.at(quantity.start() - 1) == '-' && Numerals.isDigit(text.at(quantity.start() - 2)))
                || after.startsWith("号")
                || (after.startsWith("数") && quantity.han())
                || isPhase(quantity, before);
    }

    /** 二期 is a part of a project, but courses are held in 期 too. */
    private static boolean isPhase(Quantity quantity, String before) {
        boolean phase = quantity.measure() != null && quantity.measure().word().equals("期");
        return phase && !HELD.matcher(before).find();
    }

    private static boolean isYear(Quantity quantity) {
        int value = quantity.value().intValue();
        return value >= FIRST_YEAR && value < LAST_YEAR && quantity.value().scale() <= 0;
    }

    private boolean isToday(Phrase phrase, Quantity quantity) {
        return TODAY.matcher(text.folded().substring(phrase.span().start(), quantity.start()))
                .find();
    }

    /** 50亿元 in 50亿元项目, 20个 in 在20个社区新增100处: the size or the place of what is counted. */
    private boolean describes(Phrase phrase, int index, String after, Limit limit) {
        Quantity quantity = phrase.quantities().get(index);
        if (quantity.is(Measure.Kind.MONEY) && DESCRIBED.matcher(after).lookingAt()) {
            return true;
        }
        if (isCrowd(phrase, quantity) && SIZED.matcher(after).lookingAt()) {
            return true;
        }
        boolean more = !phrase.isLast(index) && after.indexOf('、') < 0;
        char before = text.at(quantity.start() - 1);
        boolean placed = !limit.isStated() && (before == '在' || before == '于' || before == '从' || before == '由');
        return more && ((placed && !after.isEmpty()) || EACH.matcher(after).matches());
    }

    /** 56人以上 in front says how large something is. */
    private static boolean isCrowd(Phrase phrase, Quantity quantity) {
        return quantity.measure() != null
                && "人名".contains(quantity.measure().word())
                && phrase.span().start() == quantity.start();
    }

    /** 压缩至3天以内 limits a time; within ten years is only when something is done. */
    private static boolean isLimitedTime(Quantity quantity, Limit limit, String before, String after) {
        boolean within = quantity.behind().endsWith("内") && !Limits.holdsDown(before);
        boolean named =
                limit.words().equals("-") || DURATION_NAME.matcher(after).lookingAt();
        return limit.isStated() && !within && !named && !quantity.han();
    }

    /** 千人, 万名 name a crowd; a number has a digit. */
    private boolean isSpelledOut(Quantity quantity) {
        char first = text.at(quantity.start());
        return first == '十' || ChineseNumerals.power(first) == 0;
    }

    /** A number in characters counts only behind a word that completes something; 一 is hardly ever a number. */
    private boolean isCounted(Quantity quantity, String before, String after, Limit limit) {
        if (quantity.is(Measure.Kind.SHARE)) {
            return limit.isStated() || COMPLETED.matcher(before).matches();
        }
        boolean several = quantity.value().compareTo(TWO) >= 0 && isSpelledOut(quantity);
        boolean behind = after.isEmpty() || "、()".indexOf(after.charAt(0)) >= 0;
        boolean counted = COMPLETED.matcher(before).matches()
                || (behind && COMPLETING_WORD.matcher(before).find());
        return (limit.isStated() && isSpelledOut(quantity)) || (several && counted);
    }
}

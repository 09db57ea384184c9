package io.kienco.report;

import io.kienco.model.Horizon;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What a changed rulebook does, on one page. */
public final class RuleImpactScreen {

  private static final int SHOWN = 8;
  private final RuleImpact impact;
  private final RuleImpact.Side after;
  private final Texts texts;
  private final Amounts amounts;
  private final Names names;
  private final Page page = new Page();

  public RuleImpactScreen(RuleImpact impact, RuleImpact.Side after, Texts texts) {
    this.impact = impact;
    this.after = after;
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = new Names(after.assessment(), texts);
  }

  public String text() {
    line("impact.heading", after.assessment().portfolio().info().title(texts.language()));
    if (after.assessment().portfolio().info().synthetic()) {
      line("notice.synthetic");
    }
    rules();
    owed();
    priorities();
    plans();
    return page.text();
  }

  private void rules() {
    page.gap();
    int added = impact.rules().stream().mapToInt(RuleImpact.RuleChange::added).sum();
    int dropped = impact.rules().stream().mapToInt(RuleImpact.RuleChange::dropped).sum();
    line("impact.findings", amounts.count(dropped), amounts.count(added));
    impact.rules().stream().limit(SHOWN).forEach(r -> page.detail(rule(r)));
    more(impact.rules().size());
  }

  private String rule(RuleImpact.RuleChange change) {
    String name = names.rule(change.instrument(), change.rule());
    return texts.get(
        "impact.rule", name, amounts.count(change.dropped()), amounts.count(change.added()));
  }

  private void owed() {
    page.gap();
    Horizon horizon = after.assessment().horizon();
    YearTable table = new YearTable(texts.get("assess.owed"), texts, horizon);
    Map<String, List<RuleImpact.Owed>> byName =
        impact.entitlements().stream()
            .collect(
                Collectors.groupingBy(RuleImpact.Owed::name, TreeMap::new, Collectors.toList()));
    byName.values().removeIf(years -> years.stream().allMatch(o -> o.before() == o.after()));
    byName.forEach(
        (name, years) -> {
          String key = "entitlement." + name;
          table.heading(texts.has(key) ? texts.get(key) : name);
          rows(table, years);
        });
    table.heading(texts.get("impact.all"));
    rows(table, impact.entitlements());
    page.block(table.text());
  }

  private void rows(YearTable table, List<RuleImpact.Owed> years) {
    table.row("  " + texts.get("impact.before"), sum(years, o -> o.before()));
    table.row("  " + texts.get("impact.after"), sum(years, o -> o.after()));
    table.row("  " + texts.get("impact.change"), sum(years, o -> o.after() - o.before()));
  }

  private static SortedMap<Integer, Long> sum(
      List<RuleImpact.Owed> years, ToLongFunction<RuleImpact.Owed> figure) {
    SortedMap<Integer, Long> sums = new TreeMap<>();
    years.forEach(o -> sums.merge(o.year(), figure.applyAsLong(o), Long::sum));
    return sums;
  }

  private void priorities() {
    page.gap();
    line("impact.priorities", amounts.count(impact.priorities().size()));
    impact.priorities().stream().limit(SHOWN).forEach(p -> page.detail(priority(p)));
    more(impact.priorities().size());
  }

  private String priority(RuleImpact.Priority moved) {
    String none = texts.get("impact.excluded");
    return texts.get(
        "impact.priority",
        moved.proposal(),
        moved.before() == null ? none : amounts.points(moved.before()),
        moved.after() == null ? none : amounts.points(moved.after()),
        names.work(moved.proposal()));
  }

  private void plans() {
    page.gap();
    impact
        .conflicts()
        .forEach(
            (side, conflicts) -> {
              line("impact.noplan", texts.get("impact." + side));
              page.block(new ConflictList(texts).text(conflicts));
            });
    RuleImpact.Plans plans = impact.plans();
    if (plans == null) {
      return;
    }
    line(
        "impact.benefit",
        amounts.benefit(plans.benefitBefore()),
        amounts.benefit(plans.benefitAfter()));
    if (plans.withinGap()) {
      line("impact.withingap");
    }
    list("impact.in", plans.in());
    list("impact.out", plans.out());
    money("impact.byfund", m -> names.fund(m.fund()) + ", " + m.year());
    money("impact.bycommune", m -> names.commune(m.commune()));
  }

  private void list(String key, List<String> proposals) {
    line(key, amounts.count(proposals.size()));
    proposals.stream().limit(SHOWN).forEach(p -> page.detail(p + "  " + names.work(p)));
    more(proposals.size());
  }

  private void money(String key, Function<RuleImpact.Moved, String> group) {
    SortedMap<String, Long> change = new TreeMap<>();
    for (RuleImpact.Moved moved : impact.plans().money()) {
      change.merge(group.apply(moved), moved.after() - moved.before(), Long::sum);
    }
    change.values().removeIf(v -> v == 0);
    line(key);
    change.entrySet().stream()
        .sorted((a, b) -> Long.compare(Math.abs(b.getValue()), Math.abs(a.getValue())))
        .limit(SHOWN)
        .forEach(e -> page.detail(e.getKey() + ": " + signed(e.getValue())));
    more(change.size());
  }

  private String signed(long vnd) {
    return (vnd > 0 ? "+" : "") + amounts.money(vnd);
  }

  private void more(int size) {
    if (size > SHOWN) {
      page.detail(texts.get("impact.more", amounts.count(size - SHOWN)));
    }
  }

  private void line(String key, Object... args) {
    page.line(texts.get(key, args));
  }
}

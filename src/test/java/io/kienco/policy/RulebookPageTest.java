package io.kienco.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/rulebook.md} as the rules have it; -Dkienco.write=true rewrites. */
class RulebookPageTest {
  private static final Path RULES = Path.of("rules");
  private final StringBuilder page = new StringBuilder();

  @Test
  void thePageIsAsTheRulesHaveIt() throws IOException {
    List<String> overlays = List.of();
    Rulebook rulebook = Rulebook.read(RULES, overlays).rulebook();
    List<Case> cases =
        RuleTest.cases(RuleFiles.read(RULES, overlays, new ArrayList<>()), new ArrayList<>());
    opening(rulebook);
    for (Card card : rulebook.cards()) {
      instrument(card, rulebook, cases);
    }
    WrittenPage.check(Path.of("docs/rulebook.md"), page.toString());
  }

  private void opening(Rulebook rulebook) throws IOException {
    page.append(
        "# The rulebook\n\n"
            + "Generated from `rules/` by `mvn test -Dkienco.write=true`; do not edit by"
            + " hand.\n\n");
    page.append(WrittenPage.resource("rulebook-opening.md")).append('\n');
    page.append("| văn bản | instrument | số | hiệu lực | trạng thái |\n|---|---|---|---|---|\n");
    for (Card card : rulebook.cards()) {
      var i = card.instrument();
      page.append(
          "| [%s](#%s) | %s | %s | %s | %s |%n"
              .formatted(
                  i.title().get("vi"),
                  i.id(),
                  i.title().get("en"),
                  i.number() == null ? "" : i.number(),
                  period(i.from(), i.until()),
                  i.status()));
    }
  }

  private static String period(LocalDate from, LocalDate until) {
    return from + (until == null ? " –" : " – " + until);
  }

  private void instrument(Card card, Rulebook rulebook, List<Case> cases) {
    var i = card.instrument();
    page.append("\n<a id=\"%s\"></a>\n## %s%n%n".formatted(i.id(), i.title().get("vi")));
    page.append(
        "*%s.* %s%s. %s. Hiệu lực %s; trạng thái %s; đối chiếu ngày %s.%n%n"
            .formatted(
                i.title().get("en"),
                i.number() == null ? "" : i.number() + ", ",
                i.issuer(),
                i.url() == null
                    ? "Chưa có liên kết (*no link*)"
                    : "[Văn bản hoặc bản tin](" + i.url() + ")",
                period(i.from(), i.until()),
                i.status(),
                i.checkedOn()));
    page.append(card.notes().getOrDefault("vi", "")).append("\n\n");
    page.append('*').append(card.notes().getOrDefault("en", "")).append("*\n\n");
    card.articles()
        .forEach(
            (article, says) ->
                page.append("- %s: %s *%s*%n".formatted(article, says.get("vi"), says.get("en"))));
    rulebook.files().stream()
        .filter(f -> f.card().id().equals(i.id()))
        .forEach(f -> criteria(f, card));
    numbers(card);
    List<Case> own = cases.stream().filter(c -> c.instrument().equals(i.id())).toList();
    if (!own.isEmpty()) {
      page.append("\n**Trường hợp mẫu (worked cases).** ");
      page.append(
          own.stream()
              .map(c -> c.name() + " (" + c.asOf() + ")")
              .collect(Collectors.joining("; ")));
      page.append(".\n");
    }
  }

  private void criteria(RuleFile file, Card card) {
    page.append(
        "\n| tiêu chí | criterion | điều | nói gì (says) | khi (when) | thì (then) |\n|---|---|---|---|---|---|\n");
    for (Criterion rule : file.criteria()) {
      page.append(
          "| %s | %s | %s | %s | %s | %s |%n"
              .formatted(
                  card.instrument().ruleTitles().getOrDefault(rule.name(), ""),
                  rule.name(),
                  rule.article() == null ? "" : rule.article(),
                  rule.comment(),
                  rule.conditions().stream()
                      .map(RulebookPageTest::words)
                      .collect(Collectors.joining("<br>")),
                  rule.calls().stream()
                      .map(
                          c ->
                              "`"
                                  + c.method()
                                  + "( "
                                  + c.arguments().stream()
                                      .map(Expression::condition)
                                      .collect(Collectors.joining(", "))
                                  + " )`")
                      .collect(Collectors.joining("<br>"))));
    }
  }

  private static String words(Criterion.Condition condition) {
    if (condition instanceof Criterion.Pattern p) {
      return words(p);
    }
    if (condition instanceof Criterion.Existence e) {
      String all =
          e.patterns().stream().map(RulebookPageTest::words).collect(Collectors.joining(" and "));
      return (e.negated() ? "no " : "some ") + all;
    }
    Criterion.Tally t = (Criterion.Tally) condition;
    return t.sums().stream().map(s -> s.function()).collect(Collectors.joining(", "))
        + " over "
        + words(t.of());
  }

  private static String words(Criterion.Pattern p) {
    String tests =
        p.constraints().stream()
            .filter(c -> !(c.expression() instanceof Expression.Name))
            .map(c -> c.expression().condition())
            .distinct()
            .collect(Collectors.joining(", "));
    return tests.isEmpty() ? p.type() : p.type() + ": `" + tests.replace("|", "\\|") + "`";
  }

  private void numbers(Card card) {
    if (card.parameters().isEmpty()) {
      return;
    }
    page.append(
        "\n| con số (number) | đơn vị (unit) | điều | giá trị (values) |\n|---|---|---|---|\n");
    for (DatedParameter p : card.parameters().values()) {
      String values =
          p.isProduct()
              ? String.join(" × ", p.factors())
              : p.values().entrySet().stream()
                  .map(RulebookPageTest::value)
                  .collect(Collectors.joining("<br>"));
      page.append(
          "| `%s` | %s | %s | %s |%n"
              .formatted(p.name(), p.unit(), p.article() == null ? "" : p.article(), values));
    }
  }

  private static String value(Map.Entry<LocalDate, DatedValue> e) {
    DatedValue v = e.getValue();
    String number =
        v.value() == null
            ? "hết (ended)"
            : Arithmetic.plain(java.math.BigDecimal.valueOf(v.value()));
    return "từ "
        + e.getKey()
        + ": "
        + number
        + " ("
        + v.status()
        + (v.source() == null ? "" : ", " + v.source())
        + ")";
  }
}

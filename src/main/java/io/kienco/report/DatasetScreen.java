package io.kienco.report;

import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import java.util.List;
import java.util.Objects;

/** What a dataset holds, in a few lines. */
public final class DatasetScreen {

  private final Portfolio portfolio;
  private final Texts texts;

  public DatasetScreen(Portfolio portfolio, Texts texts) {
    this.portfolio = portfolio;
    this.texts = texts;
  }

  public String text() {
    Amounts amounts = new Amounts(texts);
    List<Integer> pupils =
        portfolio.schools().stream().map(School::pupils).filter(Objects::nonNull).toList();
    long asked =
        portfolio.proposals().stream()
            .map(Proposal::costVnd)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum();
    StringBuilder out = new StringBuilder();
    out.append(texts.get("check.heading", portfolio.info().title(texts.language()))).append('\n');
    if (portfolio.info().synthetic()) {
      out.append(texts.get("notice.synthetic")).append('\n');
    }
    String counts =
        texts.get(
            "check.counts",
            portfolio.communes().size(),
            portfolio.schools().size(),
            amounts.count(pupils.stream().mapToLong(Integer::longValue).sum()),
            portfolio.schools().size() - pupils.size());
    String money =
        texts.get(
            "check.money",
            amounts.count(portfolio.proposals().size()),
            amounts.money(asked),
            portfolio.funds().size(),
            portfolio.schemes().size());
    return out.append(counts).append('\n').append(money).append('\n').toString();
  }
}

package io.kienco.report;

import io.kienco.model.AllowanceBill;
import io.kienco.model.AllowanceBill.PhaseIn;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The account of every year of a phase-in, as screens and papers both tell it. */
public record PhaseInLines(AllowanceBill bill, Texts texts) {

  /** Hands on each line's name and its đồng by year, in order. */
  public void each(BiConsumer<String, Map<Integer, Long>> line) {
    line.accept(texts.get("allowance.ceiling"), years(PhaseIn::ceiling));
    line.accept(texts.get("allowance.other"), years(PhaseIn::otherDue));
    line.accept(texts.get("allowance.running"), years(PhaseIn::running));
    line.accept(texts.get("allowance.least"), years(PhaseIn::least));
    line.accept(texts.get("allowance.most"), years(PhaseIn::most));
    line.accept(texts.get("allowance.bill"), years(PhaseIn::bill));
    line.accept(texts.get("allowance.left"), years(PhaseIn::left));
  }

  /** What part of the bill each year carries. */
  public String shares() {
    Amounts amounts = new Amounts(texts);
    return texts.get(
        "allowance.shares",
        bill.years().stream()
            .map(y -> y.year() + ": " + amounts.percent(y.share().doubleValue(), 1))
            .collect(Collectors.joining("; ")));
  }

  private Map<Integer, Long> years(ToLongFunction<PhaseIn> amount) {
    Map<Integer, Long> years = new TreeMap<>();
    bill.years().forEach(y -> years.put(y.year(), amount.applyAsLong(y)));
    return years;
  }
}

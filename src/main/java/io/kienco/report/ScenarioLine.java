package io.kienco.report;

import io.kienco.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a scenario changes, in one line; nothing when it changes nothing. */
public final class ScenarioLine {

  private final Texts texts;
  private final Amounts amounts;
  private final Names names;

  public ScenarioLine(Texts texts, Names names) {
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = names;
  }

  public Optional<String> of(Scenario scenario) {
    List<String> changes = new ArrayList<>();
    scenario.overlays().forEach(o -> changes.add(texts.get("scenario.overlay", o)));
    scenario
        .envelopes()
        .scale()
        .forEach(
            (fund, by) ->
                changes.add(texts.get("scenario.scale", names.fund(fund), amounts.points(by))));
    scenario
        .envelopes()
        .set()
        .forEach(
            c ->
                changes.add(
                    texts.get(
                        "scenario.set",
                        names.fund(c.fund()),
                        String.valueOf(c.year()),
                        amounts.money(c.ceilingVnd()))));
    add(changes, "scenario.must", scenario.pins().must());
    add(changes, "scenario.never", scenario.pins().never());
    add(changes, "scenario.at", scenario.pins().at().keySet());
    scenario
        .floors()
        .forEach(
            f ->
                changes.add(
                    texts.get(
                        "scenario.floor", f.id(), amounts.percent(f.share().doubleValue(), 1))));
    if (scenario.limits().worksPerCommuneAndYear() != null) {
      changes.add(texts.get("scenario.limit", scenario.limits().worksPerCommuneAndYear()));
    }
    if (scenario.benefit().discountPerYear().signum() != 0) {
      double discount = scenario.benefit().discountPerYear().doubleValue();
      changes.add(texts.get("scenario.discount", amounts.percent(discount, 1)));
    }
    if (scenario.allowTail()) {
      changes.add(texts.get("scenario.tail"));
    }
    if (scenario.stable() != null) {
      changes.add(texts.get("scenario.stable", scenario.stable().against()));
    }
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.get("scenario.changes", String.join("; ", changes)));
  }

  private void add(List<String> changes, String key, Iterable<String> ids) {
    List<String> sorted = new ArrayList<>();
    ids.forEach(sorted::add);
    if (!sorted.isEmpty()) {
      sorted.sort(null);
      changes.add(texts.get(key, String.join(", ", sorted)));
    }
  }
}

package io.kienco.report;

import io.kienco.model.Rolling;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a scenario changes, in one line; nothing when it changes nothing. */
public final class ScenarioLine {

  private final Texts texts;
  private final Amounts amounts;
  private final Names names;
  private final List<String> changes = new ArrayList<>();

  public ScenarioLine(Texts texts, Names names) {
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = names;
  }

  public Optional<String> of(Scenario scenario) {
    changes.clear();
    scenario.overlays().forEach(o -> add("overlay", o));
    money(scenario);
    ids("must", scenario.pins().must());
    ids("never", scenario.pins().never());
    ids("at", scenario.pins().at().keySet());
    scenario.floors().forEach(f -> add("floor", f.id(), percent(f.share())));
    limits(scenario);
    benefit(scenario);
    ids("different", scenario.changes().keySet());
    earlier(scenario);
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.get("scenario.changes", String.join("; ", changes)));
  }

  private void money(Scenario scenario) {
    Scenario.Money money = scenario.envelopes();
    money.scale().forEach((fund, by) -> add("scale", names.fund(fund), amounts.points(by)));
    for (Scenario.Ceiling set : money.set()) {
      String ceiling = amounts.money(set.ceilingVnd());
      add("set", names.fund(set.fund()), String.valueOf(set.year()), ceiling);
    }
    if (scenario.contingency().signum() != 0) {
      add("contingency", percent(scenario.contingency()));
    }
    scenario.inflation().forEach((year, by) -> add("inflation", "" + year, percent(by)));
  }

  private void limits(Scenario scenario) {
    if (scenario.limits().worksPerCommuneAndYear() != null) {
      add("limit", scenario.limits().worksPerCommuneAndYear());
    }
    if (scenario.allowTail()) {
      add("tail");
    }
  }

  private void benefit(Scenario scenario) {
    if (scenario.benefit().basis().equals(Scenario.Benefit.POINTS)) {
      add("points");
    }
    if (scenario.benefit().discountPerYear().signum() != 0) {
      add("discount", percent(scenario.benefit().discountPerYear()));
    }
  }

  private void earlier(Scenario scenario) {
    Scenario.Stable stable = scenario.stable();
    if (stable == null) {
      return;
    }
    if (stable.charge() == null) {
      add("stable", stable.against());
    } else {
      add("charge", stable.against(), percent(stable.charge()));
    }
    if (stable.moving() != null && stable.moving().signum() != 0) {
      add("moving", percent(stable.moving()));
    }
    Rolling rolling = scenario.rolling();
    if (rolling != null) {
      add("decided", "" + rolling.decided());
      ids("spent", rolling.spent().stream().map(Rolling.Spent::proposal).distinct().toList());
      ids("cost", rolling.costVnd().keySet());
    }
  }

  private String percent(BigDecimal share) {
    return amounts.percent(share.doubleValue(), 1);
  }

  private void ids(String key, Collection<String> ids) {
    if (!ids.isEmpty()) {
      add(key, String.join(", ", ids.stream().sorted().toList()));
    }
  }

  private void add(String key, Object... args) {
    changes.add(texts.get("scenario." + key, args));
  }
}

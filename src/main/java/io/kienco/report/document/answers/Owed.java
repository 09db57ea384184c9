package io.kienco.report.document.answers;

import io.kienco.model.Impact;
import io.kienco.model.Impact.EntitlementChange;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** What is owed by year before and after a change of rules, and what the ceilings lack. */
final class Owed {

  private final Ground ground;
  private final Impact impact;

  Owed(Ground ground, Impact impact) {
    this.ground = ground;
    this.impact = impact;
  }

  List<Block> blocks() {
    YearRows rows = new YearRows(ground);
    Set<String> names = new LinkedHashSet<>();
    impact.entitlements().forEach(c -> names.add(c.entitlement()));
    for (String name : names) {
      rows.heading(1, ground.names().code("entitlement", name));
      rows.item(ground.say("impact.before"), years(name, EntitlementChange::before));
      rows.item(ground.say("impact.after"), years(name, EntitlementChange::after));
      rows.item(ground.say("impact.change"), years(name, c -> c.after() - c.before()));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        names.isEmpty() ? new Block.Words(ground.say("impact.owed.none")) : table("owed", rows));
    if (!impact.madeUp().isEmpty()) {
      YearRows missing = new YearRows(ground);
      missing.item(ground.texts().get("impact.missing"), impact.madeUp());
      blocks.add(table("missing", missing));
    }
    return blocks;
  }

  private Table table(String id, YearRows rows) {
    return new Table(id, ground.say("impact." + id), rows.columns(false), rows.list());
  }

  private Map<Integer, Long> years(String name, ToLongFunction<EntitlementChange> amount) {
    Map<Integer, Long> years = new TreeMap<>();
    impact.entitlements().stream()
        .filter(c -> c.entitlement().equals(name))
        .forEach(c -> years.put(c.year(), amount.applyAsLong(c)));
    return years;
  }
}

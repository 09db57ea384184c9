package io.kienco.referee;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A scenario for a tiny dataset: ceilings, pins, floors, a works limit, a measure of benefit. */
final class TinyScenario {

  private final Dice dice;
  private final ObjectNode json = new ObjectMapper().createObjectNode();

  TinyScenario(Dice dice) {
    this.dice = dice;
  }

  /** The scenario as JSON; {@code free} proposals may be pinned. */
  String write(List<String> funds, List<String> free) {
    json.put("id", "tiny");
    envelopes(funds);
    if (dice.chance(35)) {
      pins(new ArrayList<>(free));
    }
    if (dice.chance(35)) {
      floors();
    }
    if (dice.chance(30)) {
      json.putObject("limits").put("worksPerCommuneAndYear", 1 + dice.upTo(2));
    }
    if (dice.chance(60)) {
      ObjectNode benefit = json.putObject("benefit");
      benefit.put("basis", dice.chance(30) ? "points" : "points_x_beneficiaries");
      benefit.put("discountPerYear", dice.any(List.of(0.0, 0.03, 0.1)));
    }
    if (dice.chance(25)) {
      json.put("allowTail", true);
    }
    json.putObject("solve").put("work", 0.02).put("seed", 1);
    return json.toPrettyString();
  }

  private void envelopes(List<String> funds) {
    ObjectNode envelopes = json.putObject("envelopes");
    if (dice.chance(30)) {
      envelopes.putObject("scale").put(dice.any(funds), dice.any(List.of(0.5, 0.9, 1.3)));
    }
    if (dice.chance(25)) {
      ObjectNode set = envelopes.putArray("set").addObject();
      set.put("fund", "f1").put("year", dice.first());
      set.put("ceilingVnd", dice.chance(20) ? 0 : dice.amount(1, 50));
    }
  }

  private void pins(List<String> free) {
    ObjectNode pins = json.putObject("pins");
    for (String kind : List.of("must", "never", "at")) {
      if (free.isEmpty() || dice.chance(50)) {
        continue;
      }
      String id = free.remove(dice.upTo(free.size() - 1));
      if (!kind.equals("at")) {
        pins.putArray(kind).add(id);
      } else {
        pins.putObject("at").putObject(id).put("start", dice.year());
      }
    }
  }

  private void floors() {
    ArrayNode floors = json.putArray("floors");
    for (int f = 0; f <= dice.upTo(1); f++) {
      ObjectNode floor = floors.addObject().put("id", "floor" + f);
      ObjectNode where = floor.putObject("where");
      if (dice.chance(50)) {
        where.put("land_border", dice.chance(50));
      } else {
        where.put("region", dice.chance(50) ? "III" : "I");
      }
      floor.put("of", dice.chance(50) ? "spend" : "benefit");
      floor.put("share", dice.any(List.of(0.1, 0.25, 0.6)));
    }
  }
}

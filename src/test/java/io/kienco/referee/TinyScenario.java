package io.kienco.referee;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A scenario for a tiny dataset: ceilings, pins, floors, a works limit, a measure of benefit. */
final class TinyScenario {

  private final Dice dice;
  private final ObjectNode json = new ObjectMapper().createObjectNode();

  TinyScenario(Dice dice) {
    this.dice = dice;
  }

  /** The scenario as JSON. */
  String write(Books books, Judgement judgement) {
    json.put("id", "tiny");
    envelopes(List.copyOf(books.carries().keySet()));
    if (dice.chance(35)) {
      floors(List.copyOf(books.works().values()));
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
    if (dice.chance(35)) {
      pins(new Trial(books, WhatIf.of(json), judgement));
    }
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

  /** Pins that contradict nobody by themselves; together with money they often do. */
  private void pins(Trial trial) {
    ObjectNode pins = json.putObject("pins");
    Set<String> groups = new HashSet<>();
    Set<String> required = new HashSet<>();
    List<Work> works = new ArrayList<>(trial.books().works().values());
    for (String kind : List.of("must", "at", "never")) {
      if (works.isEmpty() || dice.chance(50)) {
        continue;
      }
      Work work = works.remove(dice.upTo(works.size() - 1));
      List<Trial.Choice> choices = trial.choices(work);
      if (kind.equals("never")) {
        pins.putArray(kind);
        if (!required.contains(work.id())) {
          pins.withArray("/never").add(work.id());
        }
      } else if (!choices.isEmpty() && (work.group().isEmpty() || groups.add(work.group()))) {
        required.addAll(work.requires());
        pin(pins, kind.equals("at"), dice.any(choices));
      }
    }
  }

  private void pin(ObjectNode pins, boolean exactly, Trial.Choice choice) {
    if (!exactly) {
      pins.withArray("/must").add(choice.work().id());
      return;
    }
    ObjectNode place = pins.withObject("/at").putObject(choice.work().id());
    boolean start = dice.chance(70);
    if (start) {
      place.put("start", choice.start());
    }
    if (!start || dice.chance(40)) {
      place.put("scheme", choice.way());
    }
  }

  /** For a group that some work is of. */
  private void floors(List<Work> works) {
    ArrayNode floors = json.putArray("floors");
    for (int f = 0; f <= dice.upTo(1); f++) {
      ObjectNode floor = floors.addObject().put("id", "floor" + f);
      ObjectNode where = floor.putObject("where");
      Work work = dice.any(works);
      Map<String, String> commune = work.rows().get(work.rows().size() - 1);
      if (dice.chance(50)) {
        where.put("land_border", Csv.yes(commune.get("land_border")));
      } else {
        where.put("region", commune.get("region"));
      }
      floor.put("of", dice.chance(50) ? "spend" : "benefit");
      floor.put("share", dice.any(List.of(0.1, 0.25, 0.6)));
    }
  }
}

package io.kienco.policy;

import io.kienco.model.Attribute;
import io.kienco.model.Commune;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cuts a portfolio into batches of whole communes, about five hundred schools each. */
final class Batches {
  private static final int SCHOOLS = 500;

  private Batches() {}

  private static final class Place {
    private final List<Object> facts = new ArrayList<>();
    private int schools;
  }

  static List<List<Object>> of(Portfolio portfolio) {
    Map<String, Place> places = new TreeMap<>();
    Map<String, Place> owners = new TreeMap<>();
    for (Commune commune : portfolio.communes()) {
      owners.put(commune.code(), put(places, commune.code(), commune));
    }
    for (School school : portfolio.schools()) {
      Place place = put(places, school.communeCode(), school);
      place.schools++;
      owners.put(school.code(), place);
    }
    for (Proposal proposal : portfolio.proposals()) {
      owners.put(proposal.id(), put(places, proposal.communeCode(), proposal));
    }
    for (Attribute attribute : portfolio.attributes()) {
      Place place = owners.get(attribute.owner());
      if (place != null) {
        place.facts.add(attribute);
      }
    }
    return gather(places);
  }

  private static Place put(Map<String, Place> places, String commune, Object fact) {
    Place place = places.computeIfAbsent(commune == null ? "" : commune, c -> new Place());
    place.facts.add(fact);
    return place;
  }

  private static List<List<Object>> gather(Map<String, Place> places) {
    List<List<Object>> batches = new ArrayList<>();
    List<Object> batch = new ArrayList<>();
    int schools = 0;
    for (Place place : places.values()) {
      batch.addAll(place.facts);
      schools += place.schools;
      if (schools >= SCHOOLS) {
        batches.add(batch);
        batch = new ArrayList<>();
        schools = 0;
      }
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }
}

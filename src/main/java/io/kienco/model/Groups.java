package io.kienco.model;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Which proposals belong to a floor's group: by a column or attribute of theirs. */
public final class Groups {

  /** Column -> component of the record that holds it. */
  private static final Map<Class<?>, Map<String, RecordComponent>> COLUMNS =
      Map.of(
          Proposal.class, columns(Proposal.class),
          School.class, columns(School.class),
          Commune.class, columns(Commune.class));

  private final Map<String, Map<String, Attribute>> attributes = new HashMap<>();
  private final Map<String, School> schools;
  private final Map<String, Commune> communes;

  public Groups(Portfolio portfolio) {
    schools = portfolio.schoolsByCode();
    communes = portfolio.communesByCode();
    for (Attribute attribute : portfolio.attributes()) {
      attributes
          .computeIfAbsent(attribute.owner(), o -> new HashMap<>())
          .put(attribute.name(), attribute);
    }
  }

  /** Whether the proposal, its school or its commune, the first that says, has every value. */
  public boolean covers(Scenario.Floor floor, Proposal proposal) {
    return floor.where().entrySet().stream()
        .allMatch(w -> matches(value(proposal, w.getKey()), w.getValue()));
  }

  /** Says of proposals which of some floors cover them. */
  public Covering covering(List<Scenario.Floor> floors) {
    return new Covering(floors);
  }

  /** Proposals with the same values in the columns that floors name are in the same groups. */
  public final class Covering {

    private final List<Scenario.Floor> floors;
    private final List<String> columns;
    private final Map<List<Object>, int[]> known = new ConcurrentHashMap<>();

    private Covering(List<Scenario.Floor> floors) {
      this.floors = floors;
      columns = floors.stream().flatMap(f -> f.where().keySet().stream()).distinct().toList();
    }

    /** Places in the list of floors, rising; not to be changed. */
    public int[] of(Proposal proposal) {
      List<Object> values = new ArrayList<>(columns.size());
      columns.forEach(column -> values.add(unowned(value(proposal, column))));
      return known.computeIfAbsent(values, this::covering);
    }

    private int[] covering(List<Object> values) {
      return IntStream.range(0, floors.size()).filter(f -> isIn(floors.get(f), values)).toArray();
    }

    private boolean isIn(Scenario.Floor floor, List<Object> values) {
      return floor.where().entrySet().stream()
          .allMatch(w -> matches(values.get(columns.indexOf(w.getKey())), w.getValue()));
    }
  }

  /** Whose row it stands in is no matter. */
  private static Object unowned(Object value) {
    return value instanceof Attribute a ? new Attribute(null, null, a.text(), a.number()) : value;
  }

  /** What the proposal, its school or its commune, the first that says, has there; or null. */
  public Object value(Proposal proposal, String column) {
    Object own = value(proposal, proposal.id(), column);
    if (own != null) {
      return own;
    }
    School school = proposal.schoolCode() == null ? null : schools.get(proposal.schoolCode());
    Object schoolsOwn = school == null ? null : value(school, school.code(), column);
    if (schoolsOwn != null) {
      return schoolsOwn;
    }
    boolean schoolsPlace = proposal.communeCode() == null && school != null;
    String code = schoolsPlace ? school.communeCode() : proposal.communeCode();
    Commune commune = communes.get(code);
    return commune == null ? null : value(commune, code, column);
  }

  private Object value(Record owner, String code, String column) {
    Object value = component(owner, column);
    if (value != null || attributes.isEmpty()) {
      return value;
    }
    return attributes.getOrDefault(code, Map.of()).get(column);
  }

  private static Object component(Record owner, String column) {
    RecordComponent part = COLUMNS.get(owner.getClass()).get(column);
    try {
      return part == null ? null : part.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + part, e);
    }
  }

  /** By column; a table's own code and id are known with its name too ({@code school_code}). */
  private static Map<String, RecordComponent> columns(Class<? extends Record> table) {
    Map<String, RecordComponent> columns = new HashMap<>();
    String prefix = table.getSimpleName().toLowerCase(Locale.ROOT) + "_";
    for (RecordComponent part : table.getRecordComponents()) {
      String name =
          part.getName().replaceAll("([A-Z]|(?<=[a-z])[0-9])", "_$1").toLowerCase(Locale.ROOT);
      columns.put(name, part);
      columns.put(prefix + name, part);
    }
    return columns;
  }

  /** Text is held against text and a number against a number: zone 03 is not zone 3. */
  private static boolean matches(Object value, Object wanted) {
    if (value instanceof Attribute attribute) {
      boolean number = wanted instanceof Number && attribute.number() != null;
      return matches(number ? attribute.number() : attribute.text(), wanted);
    }
    if (value instanceof Number && wanted instanceof Number) {
      return decimal(value).compareTo(decimal(wanted)) == 0;
    }
    if (wanted instanceof Boolean yes && value != null && !(value instanceof Boolean)) {
      return value.toString().matches(yes ? "(?iu)1|true|yes|có" : "(?iu)0|false|no|không");
    }
    return value != null && value.toString().equals(wanted.toString());
  }

  private static BigDecimal decimal(Object number) {
    return new BigDecimal(number.toString());
  }
}

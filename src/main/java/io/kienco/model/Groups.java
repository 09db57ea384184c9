package io.kienco.model;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  /** The floors, by place in the list, that cover a proposal: each column is looked up once. */
  public BitSet covering(List<Scenario.Floor> floors, Proposal proposal) {
    Map<String, Object> values = new HashMap<>();
    BitSet covering = new BitSet();
    for (int f = 0; f < floors.size(); f++) {
      boolean all = true;
      for (Map.Entry<String, Object> where : floors.get(f).where().entrySet()) {
        if (!values.containsKey(where.getKey())) {
          values.put(where.getKey(), value(proposal, where.getKey()));
        }
        all = all && matches(values.get(where.getKey()), where.getValue());
      }
      covering.set(f, all);
    }
    return covering;
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

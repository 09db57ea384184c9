package io.kienco.api;

import io.javalin.http.Context;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Lists page and sort: {@code ?sort=-at&offset=50&limit=25}; a minus is the largest first. */
final class Lists {

  private static final int USUAL = 100;
  private static final int MOST = 100_000;

  private Lists() {}

  /** A part of a list, and how long the whole is. */
  record Page<T>(List<T> items, long total, int offset, int limit) {}

  /** Sorted by any field of the items that can be ordered; else in their own order. */
  static <T extends Record> Page<T> page(Context context, List<T> all, Class<T> type) {
    String sort = context.queryParam("sort");
    List<T> sorted = all;
    if (sort != null) {
      boolean down = sort.startsWith("-");
      sorted = all.stream().sorted(by(type, down ? sort.substring(1) : sort, down)).toList();
    }
    int offset = offset(context);
    int limit = limit(context);
    int from = Math.min(offset, sorted.size());
    int to = Math.min(from + limit, sorted.size());
    return new Page<>(sorted.subList(from, to), sorted.size(), offset, limit);
  }

  static int offset(Context context) {
    return number(context, "offset", 0, 0, Integer.MAX_VALUE - MOST);
  }

  static int limit(Context context) {
    return number(context, "limit", USUAL, 1, MOST);
  }

  static int number(Context context, String name, int usual, int least, int most) {
    String text = context.queryParam(name);
    return text == null ? usual : number(text, name, least, most);
  }

  /** A number from the path. */
  static int number(String text, String name) {
    return number(text, name, 1, Integer.MAX_VALUE);
  }

  private static int number(String text, String name, int least, int most) {
    if (text.matches("\\d{1,10}")) {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return (int) number;
      }
    }
    throw Problem.of(Trouble.PARAMETER_WRONG, name, null, name, least + " … " + most);
  }

  /** One of an enum's names, in lower case; the usual one where none is given. */
  static <E extends Enum<E>> E choice(Context context, String name, Class<E> type, E usual) {
    String text = context.queryParam(name);
    return text == null ? usual : choice(text, name, type);
  }

  static <E extends Enum<E>> E choice(String text, String name, Class<E> type) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(text)) {
        return each;
      }
    }
    String allowed = Arrays.toString(type.getEnumConstants()).toLowerCase(java.util.Locale.ROOT);
    throw Problem.of(Trouble.PARAMETER_WRONG, name, null, name, allowed);
  }

  private static <T extends Record> Comparator<T> by(Class<T> type, String field, boolean down) {
    List<RecordComponent> fields =
        Arrays.stream(type.getRecordComponents())
            .filter(
                c -> c.getType().isPrimitive() || Comparable.class.isAssignableFrom(c.getType()))
            .toList();
    RecordComponent chosen =
        fields.stream()
            .filter(c -> c.getName().equals(field))
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.of(
                        Trouble.PARAMETER_WRONG,
                        "sort",
                        null,
                        "sort",
                        fields.stream().map(RecordComponent::getName).toList()));
    Comparator<Comparable<Object>> natural = Comparator.naturalOrder();
    Comparator<Comparable<Object>> order = down ? natural.reversed() : natural;
    return Comparator.comparing(item -> value(chosen, item), Comparator.nullsLast(order));
  }

  @SuppressWarnings("unchecked")
  private static Comparable<Object> value(RecordComponent field, Record item) {
    try {
      var accessor = field.getAccessor();
      accessor.setAccessible(true);
      return (Comparable<Object>) accessor.invoke(item);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

package io.kienco.referee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** All works in bundles as the proof has them: those too large to list are taken apart. */
final class Bundles {

  private static final int LISTED = 3000;

  private final Map<String, String> leader = new HashMap<>();

  private Bundles() {}

  static List<Bundle> of(Trial trial) {
    return new Bundles().list(trial);
  }

  private List<Bundle> list(Trial trial) {
    Map<String, Work> byId = awardable(trial);
    byId.keySet().forEach(id -> leader.put(id, id));
    Map<String, String> ofGroup = new HashMap<>();
    for (Work work : byId.values()) {
      if (!work.group().isEmpty()) {
        join(work.id(), ofGroup.computeIfAbsent(work.group(), g -> work.id()));
      }
      work.requires().forEach(required -> join(work.id(), required));
    }
    Map<String, List<Work>> together = new LinkedHashMap<>();
    for (Work work : byId.values()) {
      together.computeIfAbsent(lead(work.id()), l -> new ArrayList<>()).add(work);
    }
    return together.values().stream()
        .map(works -> new Bundle(trial, works))
        .flatMap(b -> b.hasMoreSetsThan(LISTED) ? b.apart().stream() : Stream.of(b))
        .toList();
  }

  /** Works with a choice, whose prerequisites all have one. */
  private static Map<String, Work> awardable(Trial trial) {
    Map<String, Work> left = new LinkedHashMap<>(trial.books().works());
    left.values().removeIf(w -> Exhaustive.pinned(w, trial).stream().allMatch(Objects::isNull));
    boolean fewer = true;
    while (fewer) {
      fewer = left.values().removeIf(w -> !left.keySet().containsAll(w.requires()));
    }
    return left;
  }

  private void join(String a, String b) {
    leader.put(lead(a), lead(b));
  }

  private String lead(String id) {
    String at = id;
    while (!leader.get(at).equals(at)) {
      at = leader.get(at);
    }
    return at;
  }
}

package io.kienco.data;

import io.kienco.model.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Can what a proposal requires ever be finished before it? */
final class PrerequisiteChecks {

  private static final Column REQUIRES = Dictionary.find(Dictionary.PROPOSALS, "requires");

  private final Table<Proposal> proposals;
  private final Issues issues;
  private final Map<String, Integer> indexById = new HashMap<>();

  private PrerequisiteChecks(Table<Proposal> proposals, Issues issues) {
    this.proposals = proposals;
    this.issues = issues;
    for (int i = 0; i < proposals.size(); i++) {
      indexById.putIfAbsent(proposals.get(i).id(), i);
    }
  }

  static void check(Tables tables, References references, Issues issues) {
    PrerequisiteChecks checks = new PrerequisiteChecks(tables.proposals(), issues);
    for (int i = 0; i < tables.proposals().size(); i++) {
      checks.checkRequired(tables.proposals().get(i), tables.proposals().line(i), references);
    }
    checks.findCircles();
  }

  private void checkRequired(Proposal proposal, int line, References references) {
    for (String id : proposal.requires()) {
      Integer index = indexById.get(id);
      if (id.equals(proposal.id())) {
        issues.error(proposals.file, line, "requires", "requires-itself", id);
      } else if (!proposals.has(id)) {
        references.check(id, REQUIRES, line);
      } else if (index != null && alternatives(proposal, proposals.get(index))) {
        String group = proposal.alternativeGroup();
        issues.error(
            proposals.file, line, "requires", "requires-alternative", proposal.id(), id, group);
      }
    }
  }

  private static boolean alternatives(Proposal a, Proposal b) {
    return a.alternativeGroup() != null && a.alternativeGroup().equals(b.alternativeGroup());
  }

  /** Follows requirements from each proposal without recursion: chains may be long. */
  private void findCircles() {
    Set<Integer> done = new HashSet<>();
    for (int i = 0; i < proposals.size(); i++) {
      if (!proposals.get(i).requires().isEmpty() && !done.contains(i)) {
        walk(i, done);
      }
    }
  }

  private void walk(int start, Set<Integer> done) {
    List<Integer> path = new ArrayList<>(List.of(start));
    List<Integer> next = new ArrayList<>(List.of(0));
    Set<Integer> onPath = new HashSet<>(path);
    while (!path.isEmpty()) {
      int top = path.size() - 1;
      int current = path.get(top);
      List<String> requires = proposals.get(current).requires();
      int k = next.get(top);
      if (k == requires.size()) {
        done.add(current);
        onPath.remove(current);
        path.remove(top);
        next.remove(top);
        continue;
      }
      next.set(top, k + 1);
      Integer target = indexById.get(requires.get(k));
      if (target == null || target == current || done.contains(target)) {
        continue;
      }
      if (onPath.add(target)) {
        path.add(target);
        next.add(0);
      } else {
        tellCircle(path.subList(path.indexOf(target), path.size()));
      }
    }
  }

  private void tellCircle(List<Integer> circle) {
    List<String> ids = new ArrayList<>();
    circle.forEach(i -> ids.add(proposals.get(i).id()));
    if (ids.size() > 8) {
      ids.subList(4, ids.size() - 2).clear();
      ids.add(4, "…");
    }
    ids.add(ids.get(0));
    int line = proposals.line(circle.get(0));
    issues.error(proposals.file, line, "requires", "requires-circle", String.join(" → ", ids));
  }
}

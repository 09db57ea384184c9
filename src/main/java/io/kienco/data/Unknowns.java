package io.kienco.data;

import io.kienco.model.Proposal;
import io.kienco.model.School;
import java.util.HashMap;
import java.util.Map;

/** What proposals lean on that nobody knows: who benefits, and whether there is a need at all. */
final class Unknowns {

  private final Table<School> schools;
  private final Map<String, Integer> schoolByCode = new HashMap<>();
  private final Table<Proposal> proposals;
  private final Doubts doubts;

  private Unknowns(Tables tables, Doubts doubts) {
    this.schools = tables.schools();
    this.proposals = tables.proposals();
    this.doubts = doubts;
    for (int i = 0; i < schools.size(); i++) {
      schoolByCode.put(schools.key(i), i);
    }
  }

  static void check(Tables tables, Doubts doubts) {
    Unknowns unknowns = new Unknowns(tables, doubts);
    for (int i = 0; i < tables.proposals().size(); i++) {
      unknowns.check(i, unknowns.schoolByCode.get(tables.proposals().get(i).schoolCode()));
    }
  }

  private void check(int i, Integer place) {
    Proposal proposal = proposals.get(i);
    School school = place == null ? null : schools.get(place);
    Integer pupils = school == null ? null : school.pupils();
    if (proposal.beneficiaries() == null && pupils == null) {
      doubts.add(proposals, i, "beneficiaries", "beneficiaries-unknown");
    } else if (proposal.beneficiaries() == null) {
      doubts.add(proposals, i, "beneficiaries", "beneficiaries-of-school", pupils);
    }
    if (school != null) {
      for (String column : NeedColumns.unknown(school, proposal.measure())) {
        String measure = proposal.measure();
        doubts.add(proposal.id(), schools, place, column, "need-unmeasured", column, measure);
      }
    }
  }
}

package io.kienco.model;

/** A rule's verdict on one proposal or school, with its place in law. */
public sealed interface Finding {

  Citation citation();

  /** Id of the proposal, or code of the school, that it is about. */
  String subject();

  /** True of points, exclusions, mandates and schemes; the others are about a school. */
  default boolean aboutProposal() {
    return this instanceof Points
        || this instanceof Exclusion
        || this instanceof Mandate
        || this instanceof PayFrom;
  }

  /** Adds to a proposal's priority; thousandths of a point, so that sums are exact. */
  record Points(String proposalId, long thousandths, Citation citation) implements Finding {
    @Override
    public String subject() {
      return proposalId;
    }
  }

  /** The proposal is not eligible. */
  record Exclusion(String proposalId, String reason, Citation citation) implements Finding {
    @Override
    public String subject() {
      return proposalId;
    }
  }

  /** The proposal must be finished by the end of that year. */
  record Mandate(String proposalId, int year, Citation citation) implements Finding {
    @Override
    public String subject() {
      return proposalId;
    }
  }

  /** The proposal may be paid by that scheme; with none, every scheme is allowed. */
  record PayFrom(String proposalId, String schemeId, Citation citation) implements Finding {
    @Override
    public String subject() {
      return proposalId;
    }
  }

  /** Recurrent money due to a school in a year, before anything else; đồng. */
  record Entitlement(String schoolCode, String name, int year, long amountVnd, Citation citation)
      implements Finding {
    @Override
    public String subject() {
      return schoolCode;
    }
  }

  /** A gap to a norm, from which a proposal can be drafted. */
  record Need(String schoolCode, String measure, double quantity, Citation citation)
      implements Finding {
    @Override
    public String subject() {
      return schoolCode;
    }
  }

  /** What could not be reckoned for a school, as the dataset does not say; never guessed. */
  record Unknown(String schoolCode, String what, Citation citation) implements Finding {
    @Override
    public String subject() {
      return schoolCode;
    }
  }
}

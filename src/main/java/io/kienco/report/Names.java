package io.kienco.report;

import io.kienco.model.Assessment;
import io.kienco.model.Commune;
import io.kienco.model.Fund;
import io.kienco.model.Instrument;
import io.kienco.model.Plan;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.Scheme;
import io.kienco.model.School;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the ids in a plan are called. */
public final class Names {

  private final Texts texts;
  private final Map<String, Proposal> proposals;
  private final Map<String, School> schools;
  private final Map<String, Commune> communes;
  private final Map<String, Fund> funds;
  private final Map<String, String> schemes;
  private final Map<String, Instrument> instruments;

  public Names(Assessment assessment, Texts texts) {
    this.texts = texts;
    Portfolio portfolio = assessment.portfolio();
    proposals = portfolio.proposalsById();
    schools = portfolio.schoolsByCode();
    communes = portfolio.communesByCode();
    funds = portfolio.funds().stream().collect(Collectors.toMap(Fund::id, Function.identity()));
    schemes =
        portfolio.schemes().stream()
            .filter(scheme -> scheme.title() != null)
            .collect(Collectors.toMap(Scheme::id, Scheme::title));
    instruments =
        assessment.instruments().stream()
            .collect(Collectors.toMap(Instrument::id, Function.identity()));
  }

  public Proposal proposal(String id) {
    return proposals.get(id);
  }

  /** What is to be built and where; the place only where the title does not say it. */
  public String work(String proposalId) {
    Proposal proposal = proposals.get(proposalId);
    String title = proposal.title() == null ? proposal.measure() : proposal.title();
    School school = schools.get(proposal.schoolCode());
    boolean told = school != null && school.name() != null && title.contains(school.name());
    Commune commune = communes.get(proposal.communeCode());
    String where = told && commune != null ? commune.name() : place(proposalId);
    return title.contains(where) ? title : title + ", " + where;
  }

  /** The school, or the commune of a new school. */
  private String place(String proposalId) {
    Proposal proposal = proposals.get(proposalId);
    Commune commune = communes.get(proposal.communeCode());
    String where = commune == null ? proposal.communeCode() : commune.name();
    School school = schools.get(proposal.schoolCode());
    return school == null ? where : school.name() + ", " + where;
  }

  public String fund(String id) {
    Fund fund = funds.get(id);
    return fund == null || fund.title() == null ? id : fund.title();
  }

  public String commune(String code) {
    Commune commune = communes.get(code);
    return commune == null ? code : commune.name();
  }

  /** The rule's sentence in the reader's language, and where it stands in law. */
  public String law(Plan.Because because) {
    String article =
        because.article() == null ? "" : ", " + texts.get("law.article", because.article());
    return law(because.instrument(), because.rule(), article);
  }

  /** The rule's sentence and its instrument. */
  public String rule(String instrument, String rule) {
    return law(instrument, rule, "");
  }

  /** Why a rule excludes, in the reader's language. */
  String reason(Plan.Because because) {
    return sentence(because.instrument(), because.text());
  }

  private String law(String instrumentId, String ruleName, String article) {
    if (texts.has("law." + ruleName)) {
      return texts.get("law." + ruleName);
    }
    String rule = sentence(instrumentId, ruleName);
    return rule + " (" + instrument(instrumentId) + article + ")";
  }

  private String sentence(String instrumentId, String english) {
    Instrument instrument = instruments.get(instrumentId);
    return instrument != null && texts.language().equals("vi")
        ? instrument.ruleTitles().getOrDefault(english, english)
        : english;
  }

  /** The title of an instrument. */
  public String title(String id) {
    Instrument instrument = instruments.get(id);
    return instrument == null ? id : instrument.title().getOrDefault(texts.language(), id);
  }

  /** The title of a scheme; an explicit option has none and keeps its id. */
  public String scheme(String id) {
    return schemes.getOrDefault(id, id);
  }

  /** What a code of a measure or entitlement is called, where it has a name. */
  public String code(String kind, String code) {
    return texts.has(kind + "." + code) ? texts.get(kind + "." + code) : code;
  }

  /** The number of an instrument, else its title. */
  public String instrument(String id) {
    Instrument instrument = instruments.get(id);
    if (instrument == null) {
      return id;
    }
    return instrument.number() == null
        ? instrument.title().getOrDefault(texts.language(), id)
        : instrument.number();
  }
}

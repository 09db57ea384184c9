package io.kienco.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Every report is PDF/A-2a, as veraPDF judges it: tagged, and readable in thirty years. */
class ArchivalPdfTest {

  @BeforeAll
  static void judge() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource
  void itIsWhatItSaysItIs(ReportKind kind) throws Exception {
    judged(Written.bytes(Asked.demo().subject(kind), kind, ReportFormat.PDF, "vi"));
  }

  @Test
  void soIsOneWithAMapOfAreas() throws Exception {
    Subject onMap = Asked.demo().planOnMap();
    judged(Written.bytes(onMap, ReportKind.ALLOCATION, ReportFormat.PDF, "en"));
  }

  private static void judged(byte[] pdf) throws Exception {
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf))) {
      assertEquals(PDFAFlavour.PDFA_2_A, parser.getFlavour());
      ValidationResult result =
          Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false).validate(parser);
      assertEquals(Map.of(), result.getFailedChecks());
      assertTrue(result.isCompliant());
    }
  }
}

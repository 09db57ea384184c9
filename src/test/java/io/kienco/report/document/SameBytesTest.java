package io.kienco.report.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same plan or answer gives the same bytes: dates are theirs, not the clock's. */
class SameBytesTest {

  @ParameterizedTest
  @EnumSource
  void inEveryFormat(ReportKind kind) throws IOException {
    Subject subject = Asked.demo().subject(kind);
    for (ReportFormat format : ReportFormat.values()) {
      byte[] first = Written.bytes(subject, kind, format, "vi");
      assertArrayEquals(first, Written.bytes(subject, kind, format, "vi"), format.code());
    }
  }
}

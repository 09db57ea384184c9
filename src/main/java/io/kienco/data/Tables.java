package io.kienco.data;

import io.kienco.model.Commune;
import io.kienco.model.DatasetInfo;
import io.kienco.model.Envelope;
import io.kienco.model.FinancingPayment;
import io.kienco.model.Fund;
import io.kienco.model.Proposal;
import io.kienco.model.School;
import io.kienco.model.UnitCost;

/**
 * All tables of a dataset as read, before the checks that look across them.
 *
 * @param info null when {@code dataset.json} could not be read
 */
record Tables(
    DatasetInfo info,
    Table<Commune> communes,
    Table<School> schools,
    Table<Fund> funds,
    Table<Envelope> envelopes,
    Table<Records.Share> shares,
    Table<Proposal> proposals,
    Table<FinancingPayment> financing,
    Table<UnitCost> unitCosts) {}

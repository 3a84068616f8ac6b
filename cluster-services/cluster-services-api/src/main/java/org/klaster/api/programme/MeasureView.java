package org.klaster.api.programme;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.programme.FundingTable;
import org.klaster.vocabulary.programme.MeasureContent;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A measure of a programme.
 *
 * @param position number from 1
 * @param responsible name of the responsible organisation
 * @param funding its money by source and year
 */
public record MeasureView(
    long id,
    int position,
    MeasureContent content,
    @Nullable LocalizedText responsible,
    FundingTable funding)
    implements Serializable {}

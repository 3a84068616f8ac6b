package org.klaster.api.programme;

import java.io.Serializable;
import org.klaster.vocabulary.programme.IndicatorContent;

/**
 * An expected indicator of a programme.
 *
 * @param position number from 1
 */
public record IndicatorView(long id, int position, IndicatorContent content)
    implements Serializable {}

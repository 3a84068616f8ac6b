package org.klaster.api.council;

import java.io.InputStream;
import org.klaster.api.shared.DocumentView;

/** A file with its content, which the caller closes. */
public record DocumentContent(DocumentView document, InputStream content) {}

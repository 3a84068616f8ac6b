package org.klaster.api.shared;

import java.io.InputStream;

/** A file with its content, which the caller closes. */
public record DocumentContent(DocumentView document, InputStream content) {}

package com.acme.app;

import com.acme.shop.Item;

/** Has entities on its class path, and none of its own. */
public record Shop(Item item) {}

package model;

enum NewsletterTopic {
    NEW_ARRIVALS,
    SALES,
    EVENTS
}

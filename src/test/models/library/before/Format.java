package model;

enum Format {
    EPUB,
    PDF,
    AUDIO
}

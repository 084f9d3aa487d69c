package model;

interface Place {}

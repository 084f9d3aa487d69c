ALTER SEQUENCE ticket_numbers OWNED BY ticket.id;

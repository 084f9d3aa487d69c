package model;

import java.util.Properties;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.Type;

class CountedGenerator extends SequenceStyleGenerator {

    private final Counted counted;

    CountedGenerator(Counted counted) {
        this.counted = counted;
    }

    @Override
    public void configure(Type type, Properties parameters, ServiceRegistry services) {
        parameters.put("sequence_name", counted.value());
        super.configure(type, parameters, services);
    }
}

package model;

import java.util.Properties;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.Type;

public class CountedGenerator extends SequenceStyleGenerator {

    public CountedGenerator(Counted counted) {}

    @Override
    public void configure(Type type, Properties parameters, ServiceRegistry services) {
        parameters.put("sequence_name", "counted_numbers");
        super.configure(type, parameters, services);
    }
}

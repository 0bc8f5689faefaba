package vn.lienthong.processes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesUseOnlyWhatOthersOffer() {
        ApplicationModules.of(ProcessApplication.class).verify();
    }

    @Test
    void onlyTheEnginePackageKnowsTheEnginesInsides() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.lienthong.processes");
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.lienthong.processes.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm.engine.impl..")
                .check(classes);
    }
}

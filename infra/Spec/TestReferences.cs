namespace Slipway.Spec;

/// <summary>Whether what tests and load tests refer to is declared.</summary>
internal static class TestReferences
{
    public static void Check(DeclaredNames names)
    {
        foreach (var item in names.Product.Tests)
        {
            names.One("component", names.Components, item.Component, "tests", item.Name, "component");
            names.One("script", names.Scripts, item.Script, "tests", item.Name, "script");
            names.All("dependency", names.Dependencies, item.Needs, "tests", item.Name, "needs");
            names.All("secret", names.Secrets, item.Secrets, "tests", item.Name, "secrets");
            names.All("objective", names.Objectives, item.Holds, "tests", item.Name, "holds");
            names.All("operation", names.Operations, item.Requests, "tests", item.Name, "requests");
        }

        if (names.Product.LoadTests is not { } load)
        {
            return;
        }

        names.All("objective", names.Objectives, load.Holds, "load-tests", "holds");
        foreach (var persona in load.Personas)
        {
            names.Names("operation", names.Operations, persona.Does.Select(does => does.Name), "load-tests", "personas", persona.Name,
                "does");
        }

        foreach (var scenario in load.Scenarios)
        {
            names.One("environment", [.. names.Environments, DeclaredNames.Local], scenario.Against, "load-tests", "scenarios", scenario.Name,
                "against");
        }
    }
}

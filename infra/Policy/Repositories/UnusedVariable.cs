using Slipway.Plan;
using Slipway.Repositories.Values;
using Slipway.Spec;
using Slipway.Spec.Reading;

namespace Slipway.Policy.Repositories;

/// <summary>Variables that are there and that nothing reads.</summary>
public static class UnusedVariable
{
    public static Rule Rule { get; } = new()
    {
        Id = "unused-variable",
        Severity = Severity.Warning,
        Title = "A variable that is there is read by something",
        Reason = "Somebody changes it at GitHub and believes that something changes with it",
        Remedy = "take it out of the product's file, or let a job, a workload or another place of the file use it",
        Mistakes = environment =>
            from product in environment.Products
            from variable in Variables(product, environment.Stack, environment.Governed.Contains(product))
            where !environment.IsReferredTo(product, variable.Path) && !VariableReaders.Exist(product, variable.Name, variable.Environment)
            select new Breach(environment.PlaceOf(product, variable.Path), Message(product, variable.Name, variable.Environment)),
    };

    private static IEnumerable<(string Path, string Name, string? Environment)> Variables(ProductSpec product, string stack, bool governed) =>
    [
        .. (governed ? product.Variables : []).Select(variable => (YamlPath.Key("variables", variable.Name), variable.Name, (string?)null)),
        .. product.Environment(stack)!.Variables
            .Select(variable => (YamlPath.Key($"environments.{stack}.variables", variable.Name), variable.Name, (string?)stack)),
        .. product.Environment(stack)!.Features
            .Select(feature => (Path: $"features.{feature.Name}.variable", product.Features.First(one => one.Name == feature.Name).Variable, (string?)stack)),
        .. product.Components.Where(component => component.UrlVariable is not null)
            .Select(component => (Path: $"components.{component.Name}.url-variable", component.UrlVariable!, (string?)stack)),
    ];

    private static string Message(ProductSpec product, string variable, string? environment) => environment is null
        ? $"{product.Name} has the variable {variable}, which nothing reads"
        : $"{product.Name} has the variable {variable} in {environment}, where nothing reads it";
}

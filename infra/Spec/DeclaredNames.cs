using Slipway.Spec.Components;
using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>The names that a product declares, and the complaint about one that it does not.</summary>
internal sealed class DeclaredNames(ProductSpec product, Check check)
{
    public const string Local = "local";

    public ProductSpec Product { get; } = product;

    public IReadOnlyList<string> Components { get; } = [.. product.Components.Select(item => item.Name)];

    public IReadOnlyList<string> Dependencies { get; } = [.. product.Dependencies.Select(item => item.Name)];

    public IReadOnlyList<string> Environments { get; } = [.. product.Environments.Select(item => item.Name)];

    public IReadOnlyList<string> Secrets { get; } = [.. product.Secrets.Select(item => item.Name)];

    public IReadOnlyList<string> Channels { get; } = [.. product.Channels.Select(item => item.Name)];

    public IReadOnlyList<string> Objectives { get; } = [.. product.Objectives.Select(item => item.Name)];

    public IReadOnlyList<string> Workflows { get; } = [.. product.Pipeline.Workflows.Select(item => item.Id)];

    public IReadOnlyList<string> Scripts { get; } = [.. product.Pipeline.Scripts.Select(item => item.Name)];

    public IReadOnlyList<string> Future { get; } = [.. product.Future.Select(item => item.Name)];

    public IReadOnlyList<string> RollbackStrategies { get; } = [.. product.Rollback.Strategies.Select(item => item.Name)];

    /// <summary>What users do, and the health endpoints under their names.</summary>
    public IReadOnlyList<string> Operations { get; } = [.. product.Components.SelectMany(OperationsOf)];

    public IReadOnlyList<string> Variables { get; } =
    [
        .. product.Variables.Select(variable => variable.Name),
        .. product.Environments.SelectMany(environment => environment.Variables).Select(variable => variable.Name),
    ];

    /// <summary>A branch that is named without a wildcard is one that the product protects.</summary>
    public void Branches(IReadOnlyList<string> branches, PathStep[] at)
    {
        for (var index = 0; index < branches.Count; index++)
        {
            if (!branches[index].Contains('*', StringComparison.Ordinal))
            {
                One("branch", Product.Branches.Select(branch => branch.Name), branches[index], [.. at, index]);
            }
        }
    }

    public void Problem(string message, params PathStep[] at) => check.At(at).Problem(message);

    public void One(string noun, IEnumerable<string> declared, string? name, params PathStep[] at)
    {
        if (name is not null)
        {
            check.At(at).MustBeOneOf(noun, name, declared);
        }
    }

    public void All(string noun, IEnumerable<string> declared, IReadOnlyList<string> names, params PathStep[] at)
    {
        for (var index = 0; index < names.Count; index++)
        {
            One(noun, declared, names[index], [.. at, index]);
        }
    }

    public void Names(string noun, IEnumerable<string> declared, IEnumerable<string> names, params PathStep[] at)
    {
        foreach (var name in names)
        {
            One(noun, declared, name, [.. at, name]);
        }
    }

    private static IEnumerable<string> OperationsOf(ComponentSpec component) =>
        component.Operations.Select(operation => operation.Name).Concat(component.Health.Select(health => health.Name));
}

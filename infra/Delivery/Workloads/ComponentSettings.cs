using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Slipway.KubernetesObjects.Labels;
using Slipway.Spec;
using Slipway.Spec.Components;

namespace Slipway.Delivery.Workloads;

/// <summary>The environment variables of a component's pods: what may be read by all, and which secrets complete it.</summary>
public static class ComponentSettings
{
    /// <summary>The variables without secrets; what is said of the component wins over what is said of the environment.</summary>
    public static SortedDictionary<string, string> VariablesOf(DeliveredComponent delivered)
    {
        var variables = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var product = delivered.Product;
        var environment = delivered.At.Settings;
        foreach (var (name, value) in Addresses(delivered).Concat(Outside(delivered)))
        {
            variables[name] = value;
        }

        foreach (var variable in environment.Variables)
        {
            variables[variable.Name] = variable.Value;
        }

        foreach (var feature in environment.Features)
        {
            var switched = product.Features.First(one => one.Name == feature.Name);
            variables[switched.Variable] = feature.Value ? "true" : "false";
        }

        foreach (var variable in delivered.Component.Variables)
        {
            variables[variable.Name] = variable.Value;
        }

        return variables;
    }

    /// <summary>What tells one set of variables from another, so that a change of them is a new version like any other.</summary>
    public static string Mark(IEnumerable<KeyValuePair<string, string>> variables)
    {
        var text = string.Concat(variables.Select(variable => $"{variable.Key}={variable.Value}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    /// <summary>The stores that are made for the product, whose addresses come with a password.</summary>
    public static IReadOnlyList<DependencySpec> StoresOf(DeliveredComponent delivered) =>
    [
        .. Dependencies(delivered).Where(dependency =>
            dependency is { Provided: DependencyProvision.Managed, Engine: DependencyEngine.Postgresql or DependencyEngine.Redis }),
    ];

    /// <summary>The secrets of the product that the component gets as variables, beside the addresses of its stores.</summary>
    public static IReadOnlyList<string> SecretsOf(DeliveredComponent delivered)
    {
        var managed = StoresOf(delivered).Select(store => store.ConnectsWith).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. delivered.Component.Secrets
                .Concat(Dependencies(delivered).Select(dependency => dependency.ConnectsWith).OfType<string>().Where(IsSecret))
                .Where(name => !managed.Contains(name))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

        bool IsSecret(string name) => delivered.Product.Secrets.Any(secret => secret.Name == name);
    }

    private static IEnumerable<DependencySpec> Dependencies(DeliveredComponent delivered) => delivered.Component.Needs
        .Select(delivered.Product.Dependency)
        .OfType<DependencySpec>()
        .Where(dependency => dependency.ConnectsWith is not null && dependency.Has(delivered.At.Environment));

    // Beside each other, components need neither the world nor a certificate.
    private static IEnumerable<(string Name, string Value)> Addresses(DeliveredComponent delivered) =>
        from need in delivered.Component.Needs
        let other = delivered.Product.Component(need)
        where other is { Platform: Platform.Kubernetes, Port: not null, UrlVariable: not null }
        let host = ComponentNames.Workload(delivered.Product, other)
        select (other.UrlVariable!, string.Create(CultureInfo.InvariantCulture, $"http://{host}:{other.Port}"));

    private static IEnumerable<(string Name, string Value)> Outside(DeliveredComponent delivered) =>
        from dependency in Dependencies(delivered)
        where dependency.Provided == DependencyProvision.External
        from variable in delivered.Product.Variables
        where variable.Name == dependency.ConnectsWith
        select (variable.Name, variable.Value);
}

using System.Collections.Concurrent;
using System.Reflection;
using Pulumi;

namespace Slipway.Cli.Engine.Answers;

/// <summary>Names and types of what a resource, a function's result or a nested type hands out, read from the attributes once.</summary>
internal static class OutputMembers
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(string Name, Type Type)>> OfResources = new();

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(string Name, Type Type)>> OfTypes = new();

    /// <summary>The outputs of a resource class beside its URN and id, which every resource has.</summary>
    public static IReadOnlyList<(string Name, Type Type)> OfResource(Type resource) => OfResources.GetOrAdd(resource, type =>
        [.. Properties(type)
            .Where(property => property.Property.PropertyType.IsGenericType && property.Name is not ("urn" or "id"))
            .Select(property => (property.Name, property.Property.PropertyType.GenericTypeArguments[0]))
            .DistinctBy(member => member.Name)
            .OrderBy(member => member.Name, StringComparer.Ordinal)]);

    /// <summary>The members of an output type: the parameters of the constructor that the runtime calls.</summary>
    public static IReadOnlyList<(string Name, Type Type)> OfType(Type outputType) => OfTypes.GetOrAdd(outputType, type =>
    {
        var constructor = type.GetConstructors(All).FirstOrDefault(candidate => candidate.IsDefined(typeof(OutputConstructorAttribute)));
        return constructor is null ? [] : [.. constructor.GetParameters().Select(parameter => (NameOf(parameter), parameter.ParameterType))];
    });

    /// <summary>The property of a resource that hands out the given output, if there is one.</summary>
    public static object? Value(Resource resource, string name) =>
        Properties(resource.GetType()).FirstOrDefault(property => property.Name == name).Property?.GetValue(resource);

    private static IEnumerable<(string Name, PropertyInfo Property)> Properties(Type type) =>
        from property in type.GetProperties(All)
        let output = property.GetCustomAttribute<OutputAttribute>()
        where output is not null
        select (output.Name ?? property.Name, property);

    private static string NameOf(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name!;
}

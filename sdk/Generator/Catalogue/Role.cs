using System.Collections.Immutable;

namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>The parts that a class can play in its family.</summary>
public static class Role
{
    /// <summary>Arguments of a resource, or the plain arguments of a function.</summary>
    public const string Args = "args";

    /// <summary>What narrows down a resource that is looked up.</summary>
    public const string State = "state";

    /// <summary>A nested input, or the arguments of a function as inputs.</summary>
    public const string In = "in";

    /// <summary>A nested input of a state class.</summary>
    public const string Get = "get";

    /// <summary>The resource, the nested output or the function's result.</summary>
    public const string Out = "out";

    /// <summary>The output type that shares a Kubernetes resource's name.</summary>
    public const string Type = "type";

    public static ImmutableArray<string> All { get; } = [Args, State, In, Get, Out, Type];

    public static bool IsInput(string role) => role is not (Out or Type);

    /// <summary>The roles that a kind of family can have.</summary>
    public static ImmutableArray<string> Of(FamilyKind kind) => kind switch
    {
        FamilyKind.Resource => [Args, State, Out, Type],
        FamilyKind.Provider or FamilyKind.Component => [Args, Out],
        FamilyKind.Function or FamilyKind.Item => [Args, In, Out],
        FamilyKind.Type => [In, Get, Out],
        _ => [Out],
    };
}

namespace Slipway.Policy;

/// <summary>A place where a rule does not hold, and what is there instead.</summary>
/// <param name="Where">The resource's name, with the path of the input where one is to blame.</param>
/// <param name="Message">What is wrong, in words.</param>
public sealed record Breach(string Where, string Message);

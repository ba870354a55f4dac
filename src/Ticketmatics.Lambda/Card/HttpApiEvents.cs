// Events of an HTTP API are AWS's own types; their names and shapes are those that the functions use in any case.
global using APIGatewayHttpApiV2ProxyRequest = Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyRequest;
global using APIGatewayHttpApiV2ProxyResponse = Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyResponse;
